package org.tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a stream up to a number of bytes and refuses more. */
record BoundedCopy(long limit) {

    long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > limit) {
                throw new FileProblem("file-size", "文件超过%d MB，请压缩或者拆分后再上传。".formatted(limit / (1024 * 1024)));
            }
            out.write(buffer, 0, n);
        }
        return size;
    }
}
