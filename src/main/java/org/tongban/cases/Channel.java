package org.tongban.cases;

/** The way an application came in. */
public enum Channel {
    WINDOW("窗口"),
    WEB("网页"),
    API("接口");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** @return the Chinese word that people see */
    public String label() {
        return label;
    }
}
