package org.tongban.portal.page;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Pages are drawn in our own type and character set, whatever a browser asks to have them in. */
@Component
class PageType {

    PageType(ThymeleafViewResolver pages) {
        pages.setForceContentType(true);
    }
}
