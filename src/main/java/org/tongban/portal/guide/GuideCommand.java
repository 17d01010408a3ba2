package org.tongban.portal.guide;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.tongban.catalog.Catalog;
import org.tongban.catalog.entry.Offering;
import org.tongban.catalog.source.InvalidCatalog;
import org.tongban.catalog.version.OfferingClosed;
import org.tongban.catalog.version.UnknownOffering;
import org.tongban.command.FileCommand;
import org.tongban.document.content.Contesting;
import org.tongban.document.content.HallSettings;
import org.tongban.portal.sheet.MaterialSheet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code java -jar tongban.jar guide <key>}: the service guide (办事指南) as text or page, as the portal shows it. */
@NamedInterface("guide")
@Command(name = "guide", description = "打印办事指南，与网上的办事指南同一来源。")
public final class GuideCommand implements Callable<Integer> {

    /** The first argument that asks for this command. */
    public static final String NAME = "guide";

    private final PrintStream out;

    @Parameters(paramLabel = "<key>", description = "事项或者“一件事”的键")
    private String key = "";

    @Option(names = "--html", description = "打印成完整的网页")
    private boolean html;

    @Option(names = "--region", description = "按地区的差异打印，例如 360702")
    private @Nullable String region;

    @Option(names = "--in", description = "processes 和 forms 所在的文件夹，缺省为当前文件夹，没有的用系统自带的")
    private Path in = Path.of(".");

    @Option(names = "--base", description = "网页链接的前缀，例如办事大厅网站的地址", defaultValue = "")
    private String base = "";

    private GuideCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints a guide.
     *
     * @param arguments those behind the command's name
     * @return the exit code: 0 if it is printed, 1 if there is none or the catalogue cannot be read, 2 if the arguments make
     *     no sense
     */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        return FileCommand.run(
                new CommandLine(new GuideCommand(out)),
                arguments,
                out,
                err,
                List.of(UnknownOffering.class, OfferingClosed.class, InvalidCatalog.class));
    }

    @Override
    public Integer call() {
        Catalog whole = Catalog.at(root(), (feel, facts) -> false);
        Catalog catalog = region == null ? whole : whole.in(region);
        GuideSheet sheet =
                new GuideSheet(catalog, new MaterialSheet(catalog), new Contesting(catalog, HallSettings.UNKNOWN));
        Offering offering = catalog.offering(key);
        String page = new PrintedPage(base).print(sheet.template(offering), sheet.facts(offering));
        out.print(html ? page : PlainText.of(page));
        return 0;
    }

    private String root() {
        return Files.isDirectory(in.resolve("processes")) && Files.isDirectory(in.resolve("forms"))
                ? in.toAbsolutePath().toUri().toString()
                : "classpath*:";
    }
}
