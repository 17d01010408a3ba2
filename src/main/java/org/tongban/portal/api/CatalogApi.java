package org.tongban.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.ServiceItem;
import org.tongban.document.content.Contesting;
import org.tongban.portal.api.refusal.Api;
import org.tongban.portal.api.view.BundleGuide;
import org.tongban.portal.api.view.FormGuide;
import org.tongban.portal.api.view.ItemGuide;
import org.tongban.portal.api.view.OfferingSummary;

/** The public catalogue: items, one-things, their guides and forms (行政许可法 第三十条). */
@RestController
@RequestMapping(path = Api.BASE, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "事项目录", description = "事项、一件事、办事指南和申请表，无需登录")
class CatalogApi {

    private final Catalog catalog;
    private final Contesting contesting;

    CatalogApi(Catalog catalog, Contesting contesting) {
        this.catalog = catalog;
        this.contesting = contesting;
    }

    @GetMapping("/items")
    @Operation(summary = "列出事项")
    List<OfferingSummary> items() {
        return catalog.items().stream().map(OfferingSummary::of).toList();
    }

    @GetMapping("/bundles")
    @Operation(summary = "列出一件事")
    List<OfferingSummary> bundles() {
        return catalog.bundles().stream().map(OfferingSummary::of).toList();
    }

    @GetMapping("/items/{key}")
    @Operation(summary = "查看事项办事指南", description = "条件、材料及其标准和依据、时限、收费、办理结果、救济途径。")
    ItemGuide item(@Parameter(description = "事项标识", example = "food-business-licence") @PathVariable String key) {
        ServiceItem item = catalog.item(key);
        return ItemGuide.of(item, contesting.of(item));
    }

    @GetMapping("/bundles/{key}")
    @Operation(summary = "查看一件事办事指南", description = "包含的事项、先后顺序和合并后的材料清单。")
    BundleGuide bundle(@Parameter(description = "一件事标识", example = "open-a-restaurant") @PathVariable String key) {
        return BundleGuide.of(catalog.bundle(key), catalog);
    }

    @GetMapping("/offerings/{key}/form")
    @Operation(summary = "查看申请表", description = "提交申请时要填写的字段和检查规则，事项和一件事通用。")
    FormGuide form(@Parameter(description = "事项或者一件事的标识", example = "food-business-licence") @PathVariable String key) {
        return FormGuide.of(catalog.offering(key), catalog.form(key));
    }
}
