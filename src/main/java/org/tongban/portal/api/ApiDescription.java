package org.tongban.portal.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;

/** What the API's description (OpenAPI) says beyond the single operations: its title, its keys and its refusals. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(info = @Info(title = "通办 申请与查询接口", version = "v1", description = """
                                供网上办事、移动端、自助终端和其他渠道使用：查看办事指南，开始申请并上传材料，提交后凭办件编号和查询码查询、补正、补交、撤回。
                                请求失败时返回问题文档（RFC 9457，application/problem+json），type为稳定的代码，detail是可以直接给申请人看的中文说明。
                                """))
@SecurityScheme(
        name = QueryCodeGuard.HEADER,
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        paramName = QueryCodeGuard.HEADER,
        description = "提交申请时得到的查询码，请放在请求头中")
@SecurityScheme(
        name = QueryCodeGuard.PARAMETER,
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.QUERY,
        paramName = QueryCodeGuard.PARAMETER,
        description = "不能设置请求头时使用；地址可能被记入日志，请优先使用请求头")
class ApiDescription {

    private static final String PROBLEM = "Problem";

    @Bean
    OpenApiCustomizer problemSchema() {
        return api -> api.getComponents().addSchemas(PROBLEM, problem());
    }

    @Bean
    OperationCustomizer problemResponse() {
        var refusal = new ApiResponse()
                .description("没有办成：问题文档")
                .content(new Content()
                        .addMediaType(
                                MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new io.swagger.v3.oas.models.media.MediaType()
                                        .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
        return (operation, method) -> {
            operation.getResponses().addApiResponse(ApiResponses.DEFAULT, refusal);
            return operation;
        };
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("问题文档（RFC 9457）")
                .addProperty("type", text("问题代码", "urn:tongban:problem:invalid-application"))
                .addProperty("title", text("概要", "内容需要修改"))
                .addProperty(
                        "status", new IntegerSchema().description("HTTP状态码").example(422))
                .addProperty("detail", text("给人看的说明", "申请表有1处需要修改。"))
                .addProperty("errors", new ArraySchema().items(error()).description("逐个字段的问题"));
    }

    private static Schema<?> error() {
        return new ObjectSchema()
                .addProperty("field", text("字段名", "phone"))
                .addProperty("rule", text("违反的规则", "pattern"))
                .addProperty("message", text("说明", "“联系电话”格式不正确。"));
    }

    private static Schema<?> text(String description, String example) {
        return new StringSchema().description(description).example(example);
    }
}
