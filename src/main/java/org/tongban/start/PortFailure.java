package org.tongban.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program serves the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFailure extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "端口 %d 已经被另一个程序占用，请先停止它，或者用 server.port 换一个端口。".formatted(cause.getPort()), null, cause);
    }
}
