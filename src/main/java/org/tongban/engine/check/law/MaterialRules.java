package org.tongban.engine.check.law;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.engine.check.model.Entry;
import org.tongban.engine.check.model.Models;
import org.tongban.engine.check.model.Place;
import org.tongban.engine.check.model.Rule;

/** What may be asked for, and how it is named. */
public final class MaterialRules {

    /** 等 and 其他 leave open what is asked for; 等级, 高等 and the like are words of their own. */
    private static final Pattern VAGUE = Pattern.compile("(?<![高中同平均])等(?!级)|其他|其它");

    public static final List<Rule> RULES = List.of(
            Rule.of(
                    "exact-materials",
                    "A3",
                    "材料名称应当明确，不得含“等”“其他”",
                    "A material is named exactly, without 等 or 其他",
                    each(it -> !VAGUE.matcher(it.field("name")).find())),
            Rule.of(
                    "material-basis",
                    "A3、行政许可法 第三十一条",
                    "每项材料应当有设定依据，写明文件和条款",
                    "Every material has a legal basis with document and article",
                    each(it -> !it.field("basis/document").isBlank()
                            && !it.field("basis/article").isBlank())),
            Rule.of(
                    "own-papers",
                    "D8、decisions/0006",
                    "政府核发的材料不得要求提交（原件、复印件为0），确实不能核验的写明原因 notFetchedBecause",
                    "What the government issued is not asked for, unless notFetchedBecause says why it cannot be fetched",
                    each(it -> !it.field("source").equals("government")
                            || !it.field("notFetchedBecause").isBlank()
                            || it.count("originals") + it.count("copies") == 0)));

    private MaterialRules() {}

    /** One material of a list, with what the library says of it. */
    private record Listed(Models models, Entry entry, String pointer) {

        String field(String name) {
            return models.library().said(entry, pointer, name);
        }

        int count(String name) {
            return entry.get(pointer + "/" + name).asInt();
        }
    }

    private static Function<Models, Stream<Place>> each(Predicate<Listed> kept) {
        return models -> models.entries()
                .flatMap(entry -> entry.materials().map(pointer -> new Listed(models, entry, pointer)))
                .filter(kept.negate())
                .map(it -> it.entry().atMaterial(it.pointer()).saying(it.field("name")));
    }
}
