package org.tongban.catalog;

/** Where a rule comes from: a law or another published document and its article. */
public record Basis(String document, String article) {

    /** Returns the citation as it is printed, such as 《中华人民共和国食品安全法》第三十五条. */
    public String cited() {
        return "《" + document + "》" + article;
    }
}
