package org.tongban.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongban.catalog.Catalog;
import org.tongban.portal.api.refusal.Api;
import org.tongban.portal.list.CommitmentLine;
import org.tongban.portal.list.ItemLine;
import org.tongban.portal.list.ToleranceLine;
import org.tongban.portal.list.VisitLine;

/** The lists the hall publishes, as they hold today. */
@RestController
@RequestMapping(path = Api.BASE + "/catalogue", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "公开清单", description = "由事项目录生成的公开清单，与网页和CSV文件内容相同，无需登录")
class CatalogueListApi {

    private final Catalog catalog;

    CatalogueListApi(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/items")
    @Operation(summary = "查看事项清单")
    List<ItemLine> items() {
        return ItemLine.all(catalog);
    }

    @GetMapping("/tolerance")
    @Operation(summary = "查看容缺受理事项清单")
    List<ToleranceLine> tolerance() {
        return ToleranceLine.all(catalog);
    }

    @GetMapping("/commitment")
    @Operation(summary = "查看告知承诺事项清单")
    List<CommitmentLine> commitment() {
        return CommitmentLine.all(catalog);
    }

    @GetMapping("/visits")
    @Operation(summary = "查看最多跑一次事项清单")
    List<VisitLine> visits() {
        return VisitLine.all(catalog);
    }
}
