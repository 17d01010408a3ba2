package org.tongban.message;

import org.springframework.stereotype.Component;
import org.tongban.outbox.Receiver;
import org.tongban.outbox.Undelivered;

/** Sends the messages that the outbox holds. What was sent and could not be noted is sent again under the same id. */
@Component
class MessageReceiver implements Receiver {

    static final String NAME = "message";

    private final MessageBook book;
    private final SmsGateway gateway;

    MessageReceiver(MessageBook book, SmsGateway gateway) {
        this.book = book;
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOpen() {
        return gateway.isOpen();
    }

    @Override
    public void deliver(String id) {
        book.open(id).ifPresent(sms -> {
            try {
                book.answered(id, gateway.send(id, sms.phone(), sms.text()));
            } catch (Undelivered failure) {
                book.missed(id, failure.reason());
                throw failure;
            }
        });
    }

    @Override
    public void giveUp(String id) {
        book.giveUp(id);
    }
}
