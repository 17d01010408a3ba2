package org.tongban.portal.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Bounds what is read into memory: everything but the forms of a POST, whose size the servlet container bounds itself, and files,
 * which are laid down on the disk. Models that are deployed to the engine are files too, but are read into memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class BodySize extends Gate {

    /** More than the engine's own door lets in, which knows who asks; it keeps a stranger from sending more. */
    private static final long LARGEST_TO_THE_ENGINE = 20L * 1024 * 1024;

    private final long largest;
    private final Porter porter;

    BodySize(GateSettings settings, Porter porter) {
        this.largest = settings.largestBody().toBytes();
        this.porter = porter;
    }

    @Override
    boolean leavesAlone(HttpServletRequest request) {
        return request.getMethod().equals("POST") && Body.isForm(request)
                || Body.hasFiles(request) && !Area.ENGINE.includes(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long most = Area.ENGINE.includes(request) ? LARGEST_TO_THE_ENGINE : largest;
        if (request.getContentLengthLong() > most) {
            porter.turnAway(request, response, tooLarge());
        } else {
            chain.doFilter(new Bounded(request, most), response);
        }
    }

    private static TurnedAway tooLarge() {
        return new TurnedAway(HttpStatus.PAYLOAD_TOO_LARGE, "body-size", "提交的内容太大，没有收下，请减少内容后再提交。");
    }

    /** A body whose length is not told is counted as it is read. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String named = getCharacterEncoding();
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), named == null ? StandardCharsets.UTF_8.name() : named));
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            take(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = body.read(into, from, length);
            take(Math.max(0, some));
            return some;
        }

        private void take(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
