package org.tongban.portal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void beginsWithTheMarkByWhichSpreadsheetsKnowUtf8() {
        assertThat(CsvFile.of(List.of("名称"), List.of())).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void endsEveryRecordAsTheStandardSaysAndQuotesWhatNeedsIt() {
        assertThat(text(List.of("甲，乙", "一,二", "他说\"好\"", "上\n下")))
                .isEqualTo("\uFEFFa,b,c,d\r\n甲，乙,\"一,二\",\"他说\"\"好\"\"\",\"上\n下\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void givesSpreadsheetsNoFormulaToRun(String cell) {
        assertThat(text(List.of(cell, "", "", "1-2=3"))).contains("'" + cell).endsWith(",,,1-2=3\r\n");
    }

    private static String text(List<String> row) {
        return new String(CsvFile.of(List.of("a", "b", "c", "d"), List.of(row)), StandardCharsets.UTF_8);
    }
}
