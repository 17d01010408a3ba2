package org.tongban.preview;

/** What became of opening a file or drawing one of its pages. */
public enum Verdict {

    /** It opens, or is drawn as it is. */
    GOOD,

    /** It opens only with a password. */
    PASSWORD,

    /** It has no page at all. */
    NO_PAGE,

    /** It is cut off or damaged. */
    BROKEN,

    /** It is a picture of more pixels than {@link PreviewSettings#megapixels()}. */
    TOO_LARGE,

    /** It took more time or memory than a file may take. */
    TOO_MUCH,

    /** It opens, but something on the page would be missing or wrong in the drawing. */
    UNFAITHFUL
}
