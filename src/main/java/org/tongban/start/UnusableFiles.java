package org.tongban.start;

import java.nio.file.Path;

/** No file could be kept in the folder of the file store. */
class UnusableFiles extends RuntimeException {

    UnusableFiles(Path folder) {
        super("文件目录“%s”不能写入，请检查 tongban.cases.files 和这个目录的权限。".formatted(folder.toAbsolutePath()));
    }
}
