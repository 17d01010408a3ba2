package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A browser shows the picture, and what was passed in another colour than the rest. */
class CoveragePictureTest {

    @TempDir
    Path folder;

    @Test
    void isWellFormedAndColoursWhatWasPassed() throws Exception {
        Path model = Path.of("processes/item/food-business-licence.bpmn");
        CoveragePicture.draw(model, Set.of("food-business-licence StartEvent_ApplicationReceived"), folder);

        Path picture = folder.resolve("food-business-licence.svg");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
        assertThat(svg.getElementsByTagName("polygon").getLength()).isPositive();
        assertThat(Files.readString(picture)).containsOnlyOnce("#dafbe1").contains("#ffebe9", "已收到申请");
    }
}
