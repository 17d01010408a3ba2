package org.tongban.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongban.command.Refusal;

/**
 * The folder with {@code processes/} and {@code forms/} that a designer works in.
 *
 * @param folder where both stand
 * @param force whether files that exist are written over
 * @param out where it is told what was written
 */
record Workshop(Path folder, boolean force, PrintStream out) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * Reads a list entry.
     *
     * @param path such as {@code processes/item/food-business-licence.yaml}
     * @throws Refusal if there is none or it cannot be read
     */
    JsonNode entry(String path) {
        if (!Files.exists(folder.resolve(path))) {
            throw new Refusal("没有文件 " + path);
        }
        return parsed(path, read(path));
    }

    /** @throws Refusal if the text of this file is no YAML */
    JsonNode parsed(String path, String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new Refusal("不能读取 " + path + "：" + broken.getOriginalMessage());
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String path) {
        return Files.exists(folder.resolve(path));
    }

    /**
     * Makes sure that nothing is lost.
     *
     * @throws Refusal if one of the files exists and may not be written over
     */
    void reserve(String... paths) {
        for (String path : paths) {
            if (has(path) && !force) {
                throw new Refusal("文件已经存在，没有改动：" + path + "。确实要覆盖的，加上 --force。");
            }
        }
    }

    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            out.println("已写入 " + path);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
