package org.tongban.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springdoc.webmvc.ui.SwaggerConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tongban.portal.api.refusal.ApiTest;

@ApiTest
@ImportAutoConfiguration({
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class,
    MultipleOpenApiSupportConfiguration.class,
    SwaggerConfig.class,
    SwaggerUiConfigProperties.class,
    SwaggerUiOAuthProperties.class
})
class ApiDescriptionTest {

    @Autowired
    MockMvcTester api;

    @Test
    void describesEveryEndpoint() {
        assertThat(api.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsOnlyKeys(
                        "/api/v1/items",
                        "/api/v1/items/{key}",
                        "/api/v1/bundles",
                        "/api/v1/bundles/{key}",
                        "/api/v1/bundles/{key}/questions",
                        "/api/v1/bundles/{key}/advice",
                        "/api/v1/offerings/{key}/form",
                        "/api/v1/catalogue/items",
                        "/api/v1/catalogue/tolerance",
                        "/api/v1/catalogue/commitment",
                        "/api/v1/catalogue/visits",
                        "/api/v1/applications",
                        "/api/v1/applications/{id}",
                        "/api/v1/applications/{id}/materials/{code}",
                        "/api/v1/applications/{id}/submission",
                        "/api/v1/cases/{number}",
                        "/api/v1/cases/{number}/materials/{code}",
                        "/api/v1/cases/{number}/corrections",
                        "/api/v1/cases/{number}/supplied-materials",
                        "/api/v1/cases/{number}/withdrawal",
                        "/api/v1/cases/{number}/documents/{id}");
    }

    @Test
    void summarisesEveryOperationInChinese() {
        assertThat(api.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.paths[*][*].summary")
                .asArray()
                .hasSize(21)
                .allSatisfy(summary -> assertThat(summary.toString()).matches("[\\p{IsHan}、]+"));
    }

    @Test
    void namesTheHeaderBeforeTheAddressAsThePlaceOfTheQueryCode() {
        assertThat(api.get().uri("/v3/api-docs")).bodyJson().isLenientlyEqualTo("""
                {"paths": {"/api/v1/cases/{number}": {"get": {"security": [{"Query-Code": []}, {"code": []}]}}},
                 "components": {"securitySchemes": {"Query-Code": {"type": "apiKey", "in": "header"}}}}
                """);
    }

    @Test
    void describesRefusalsAsProblemDocuments() {
        assertThat(api.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.paths[*][*].responses.default.content['application/problem+json'].schema['$ref']")
                .asArray()
                .hasSize(21)
                .containsOnly("#/components/schemas/Problem");
    }

    @Test
    void offersAPageToBrowseIt() {
        assertThat(api.get().uri("/swagger-ui.html")).hasStatus3xxRedirection();
    }

    @Test
    void repeatsToItsPageNoHostThatSomebodyAskedFor() {
        assertThat(api.get().uri("http://evil.example/v3/api-docs/swagger-config"))
                .hasStatusOk()
                .bodyText()
                .contains("/v3/api-docs")
                .doesNotContain("evil.example");
    }
}
