package org.tongban.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.catalog.CatalogFixture;
import org.tongban.form.Element;
import org.tongban.form.Field;
import org.tongban.form.Form;
import org.tongban.form.Group;
import org.tongban.form.Option;
import org.tongban.form.Text;

class FormReadingTest {

    private final Form form = CatalogFixture.form("open-a-stall");

    @TempDir
    private Path folder;

    @Test
    void keepsTheOrderOfThePageWithItsHeadings() {
        assertThat(form.elements().subList(0, 5))
                .extracting(Element::type)
                .containsExactly("text", "group", "separator", "group", "select");
        assertThat(form.elements().get(0)).isEqualTo(new Text("### 开办摊点", null));
        assertThat(((Group) form.elements().get(1)).label()).isEqualTo("申请人");
        assertThat(((Group) form.elements().get(1)).elements()).hasSize(6);
    }

    @Test
    void flattensTheInputsOfGroups() {
        assertThat(form.fields())
                .extracting(Field::key)
                .startsWith("applicantKind", "applicantName")
                .contains("area", "delivery", "agreed");
    }

    @Test
    void readsTheRulesOfAnInput() {
        Field area = field("area");

        assertThat(area.required()).isTrue();
        assertThat(area.min()).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(area.max()).isEqualByComparingTo(new BigDecimal("30"));
        assertThat(area.decimalDigits()).isEqualTo(1);
        assertThat(area.unit()).isEqualTo("平方米");
        assertThat(field("applicantName").description()).isEqualTo("与证件一致");
        assertThat(field("delivery").defaultValue()).isEqualTo("window");
        assertThat(field("delivery").options()).contains(new Option("post", "邮寄"));
        assertThat(field("start").label()).isEqualTo("开业日期");
        assertThat(field("start").subtype()).isEqualTo("date");
    }

    @Test
    void hidesAnInputWithItsGroup() {
        assertThat(field("area").hide()).isEqualTo("noFood");
        assertThat(field("menu").hide()).isEqualTo("(noFood) or (noMenu)");
        assertThat(field("agreed").hide()).isNull();
    }

    @Test
    void readsAListWithTheInputsOfItsRows() {
        Form post = CatalogFixture.form("examine-stall");

        assertThat(post.fields()).extracting(Field::key).containsExactly("findings", "caseNumber");
        assertThat(post.fields().get(0).rowFields()).extracting(Field::key).containsExactly("material", "reason");
    }

    @Test
    void asksNothingOfAFieldThatIsOnlyShown() {
        assertThat(CatalogFixture.form("examine-stall").fields().get(1).required())
                .isFalse();
    }

    @Test
    void refusesAnIdItDoesNotKnow() {
        assertThatThrownBy(() -> CatalogFixture.form("nothing")).isInstanceOf(UnknownForm.class);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "open-a-stall"    | "id": "open"               | id 与文件名不一致：open
            "type": "datetime"      | "type": "filepicker"       | Field_Start 不支持的组件类型：filepicker
            "type": "separator"     | "type": "html"             | Separator_Food 不支持的组件类型：html
            "pattern": "^\\\\d{6}$" | "pattern": "^["            | Field_Postcode pattern 只能由文字
            "pattern": "^\\\\d{6}$" | "pattern": "^[6-0]"        | Field_Postcode pattern 不是有效的正则表达式
            "pattern":              | "patern":                  | Field_AgentId 不支持的校验规则：patern
            "key": "mail"           | "key": "phone"             | key 重复：phone
            "key": "mail"           | "key": ""                  | Field_Mail 缺少 key
            "key": "mail"           | "name": "mail"             | Field_Mail 不支持的设置：name
            "label": "电子邮箱"      | "label": ""                | Field_Mail 缺少 label
            "hide": "=noMenu"       | "hide": "noMenu"           | Field_Menu 的 conditional.hide 必须以 = 开头
            "value": "post"         | "value": "window"          | 选项的值重复：window
            "label": "邮寄"          | "label": "窗口领取 "          | 选项的名称重复：窗口领取
            "type": "textarea"      | "type": "radio"            | Field_Menu 缺少选项
            """)
    void refusesAFileItCouldNotCheckOnTheServer(String text, String replacement, String reason) {
        String root = CatalogFixture.changed(folder, "forms/apply/open-a-stall.form", text, replacement);

        assertThatThrownBy(() -> Forms.at(root))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("open-a-stall.form：")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAFormOfMoreFieldsThanAnybodyFillsIn() {
        String many = IntStream.range(0, Form.MOST_FIELDS)
                .mapToObj(
                        "{\"type\": \"checkbox\", \"id\": \"Field_M\", \"key\": \"m%d\", \"label\": \"项\"},"::formatted)
                .collect(Collectors.joining());
        String root = CatalogFixture.changed(
                folder, "forms/apply/open-a-stall.form", "\"components\": [", "\"components\": [" + many);

        assertThatThrownBy(() -> Forms.at(root))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("表单最多有200个字段");
    }

    /** Texts and groups have conditions, too. */
    @Test
    void refusesAFormOfMoreComponentsThanAnybodyReads() {
        String many = IntStream.range(0, 500)
                .mapToObj("{\"type\": \"text\", \"id\": \"Text_M%d\", \"text\": \"说明\"},"::formatted)
                .collect(Collectors.joining());
        String root = CatalogFixture.changed(
                folder, "forms/apply/open-a-stall.form", "\"components\": [", "\"components\": [" + many);

        assertThatThrownBy(() -> Forms.at(root))
                .isInstanceOf(InvalidCatalog.class)
                .hasMessageContaining("表单最多有500个组件");
    }

    private Field field(String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
