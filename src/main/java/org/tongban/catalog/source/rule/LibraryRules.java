package org.tongban.catalog.source.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongban.catalog.source.CatalogYaml;
import org.tongban.catalog.source.Faults;
import org.tongban.catalog.source.YamlDocument;

/** Rules for the material library: exact names, one code for one name, samples that exist. */
public class LibraryRules {

    /** 等 and 其他 leave open what is asked for; 等级, 高等 and the like are words of their own. */
    private static final Pattern VAGUE = Pattern.compile("(?<![高中同平均])等(?!级)|其他|其它");

    private final Predicate<String> samples;
    private final Map<String, String> codeByName = new HashMap<>();

    /** @param samples tells whether there is a sample at a path below {@code processes/} */
    public LibraryRules(Predicate<String> samples) {
        this.samples = samples;
    }

    public Stream<String> faults(YamlDocument library) {
        Faults faults = new Faults(library);
        library.tree().path("materials").properties().forEach(entry -> {
            LibraryMaterial material = CatalogYaml.bind(entry.getValue(), LibraryMaterial.class);
            String at = "materials." + entry.getKey();
            String known = codeByName.putIfAbsent(material.name(), entry.getKey());
            String sample = material.sample();
            faults.expect(known == null || known.equals(entry.getKey()), at, "同名材料的编码是 " + known)
                    .expect(!VAGUE.matcher(material.name()).find(), at, "材料名称不得含“等”“其他”：" + material.name())
                    .expect(sample == null || samples.test(sample), at + ".sample", "没有此文件：" + sample);
        });
        return faults.found();
    }
}
