package org.tongban.portal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import org.tongban.text.ToldByRule;

/** Hands the files of a page to their keeper one by one, so that one bad file does not cost the others. */
public final class FileIntake {

    private static final String PREFIX = MaterialInput.name("");

    private FileIntake() {}

    /**
     * Takes every file that was chosen.
     *
     * @param files by input name
     * @return what was refused
     */
    public static List<Problem> take(Map<String, MultipartFile> files, Keeper keeper) {
        List<Problem> problems = new ArrayList<>();
        files.forEach((name, file) -> {
            if (name.startsWith(PREFIX) && isChosen(file)) {
                take(name.substring(PREFIX.length()), file, keeper).ifPresent(problems::add);
            }
        });
        return problems;
    }

    /** Returns whether any file was chosen. */
    public static boolean isChosen(Map<String, MultipartFile> files) {
        return files.values().stream().anyMatch(FileIntake::isChosen);
    }

    /** A browser sends an input without a file as one without a name; a file may be empty, which its keeper says. */
    private static boolean isChosen(MultipartFile file) {
        return !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    private static Optional<Problem> take(String code, MultipartFile file, Keeper keeper) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse(code);
        try (InputStream content = file.getInputStream()) {
            keeper.put(code, name, content);
            return Optional.empty();
        } catch (ToldByRule refused) {
            return Optional.of(Problem.ofMaterial(code, name + "：" + refused.getMessage()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps the file of one material. */
    @FunctionalInterface
    public interface Keeper {

        void put(String code, String fileName, InputStream content);
    }
}
