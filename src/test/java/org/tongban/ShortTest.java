package org.tongban;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the hall runs on is read in files of at most 150 lines, and in methods whose bodies have at most 25. */
class ShortTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LINES_OF_A_FILE = 150;
    private static final int LINES_OF_A_METHOD = 25;

    /** Each is one call with the components of one record, as many as the entry or the law's table has. */
    private static final Set<String> COMPONENTS = Set.of("ItemGuide.of", "Procedure.in");

    @Test
    void filesAreShort() throws IOException {
        assertThat(sources()).isNotEmpty().allSatisfy(file -> assertThat(Files.readAllLines(file))
                .as(file.toString())
                .hasSizeLessThanOrEqualTo(LINES_OF_A_FILE));
    }

    @Test
    void methodsAreShort() throws IOException {
        Map<String, Long> lines = linesOfMethods();

        assertThat(lines).containsKeys(COMPONENTS.toArray(String[]::new));
        lines.keySet().removeAll(COMPONENTS);
        lines.values().removeIf(many -> many <= LINES_OF_A_METHOD);
        assertThat(lines).isEmpty();
    }

    /** By file and name, the longest of those that share one; from brace to brace. */
    private static Map<String, Long> linesOfMethods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, Long> lines = new TreeMap<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(file -> new Bodies(file, positions, lines).scan(file, null));
        }
        return lines;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static final class Bodies extends TreeScanner<Void, Void> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;
        private final Map<String, Long> lines;

        private Bodies(CompilationUnitTree file, SourcePositions positions, Map<String, Long> lines) {
            this.file = file;
            this.positions = positions;
            this.lines = lines;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                String name = Path.of(file.getSourceFile().getName())
                        .getFileName()
                        .toString()
                        .replace(".java", ".");
                lines.merge(name + method.getName(), length(method), Math::max);
            }
            return super.visitMethod(method, nothing);
        }

        private long length(MethodTree method) {
            LineMap map = file.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(file, method.getBody()));
            return map.getLineNumber(positions.getEndPosition(file, method.getBody())) - first + 1;
        }
    }
}
