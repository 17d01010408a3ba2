package org.tongban.portal.page;

import java.util.Set;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.tongban.portal.door.UnreadableText;

/** Answers a browser whose request no page can take with a page; programs get theirs as problem details. */
@ControllerAdvice
@Order(-1)
class RequestRefusals {

    private static final Set<Integer> OWN_PAGES = Set.of(404, 413);

    @ExceptionHandler(
            value = {
                HttpRequestMethodNotSupportedException.class,
                BindException.class,
                MaxUploadSizeExceededException.class,
                MultipartException.class,
                MissingServletRequestPartException.class,
                NoResourceFoundException.class,
                ServletRequestBindingException.class,
                TypeMismatchException.class
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView refuse(Exception refused) {
        return UnreadableText.behind(refused)
                .map(unreadable -> new ModelAndView("error/4xx", HttpStatus.UNPROCESSABLE_ENTITY)
                        .addObject("reason", "您填写的内容" + unreadable.getMessage() + "。"))
                .orElseGet(() -> page(refused));
    }

    private static ModelAndView page(Exception refused) {
        HttpStatusCode status =
                refused instanceof ErrorResponse response ? response.getStatusCode() : HttpStatus.BAD_REQUEST;
        String page = OWN_PAGES.contains(status.value()) ? String.valueOf(status.value()) : "4xx";
        return new ModelAndView("error/" + page, HttpStatus.valueOf(status.value()));
    }
}
