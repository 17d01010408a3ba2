package org.tongban.portal.gate;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What the servlet container answers by itself to a request that it cannot give to any page, in plain Chinese. */
public final class PlainErrors extends ErrorReportValve {

    private static final String TITLE = "请求有误";
    private static final String SENTENCE = "地址不正确，请检查后重新输入，或者从首页进入。";
    private static final String PROBLEM =
            "{\"type\":\"urn:tongban:problem:address\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – 通办</title><link rel="stylesheet" href="/tongban.css"></head>
            <body><main id="main" class="width"><div class="panel"><h1>%1$s</h1><p>%s</p>
            <p class="actions"><a class="button" href="/">返回首页</a></p></div></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(request.getRequestURI(), status, response);
        } catch (IOException | IllegalStateException gone) {
            // whoever asked does not listen any more
        }
    }

    private static void write(String path, int status, Response response) throws IOException {
        boolean program = path != null && path.startsWith("/api/");
        String title = status < 500 ? TITLE : "系统故障";
        String sentence = status < 500 ? SENTENCE : "系统暂时不能处理，请稍后再试。";
        response.setContentType(program ? "application/problem+json" : "text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", "zh-CN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'self'");
        Writer writer = response.getReporter();
        if (writer != null) {
            writer.write(program ? PROBLEM.formatted(title, status, sentence) : PAGE.formatted(title, sentence));
            response.finishResponse();
        }
    }
}
