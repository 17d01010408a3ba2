package org.tongban.engine.identity;

import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;

/** A password as the engine kept it by itself. */
final class OldHash {

    static final String SALT = "c2FsdCBvZiB0aGUgZWFydGg=";

    private OldHash() {}

    static String of(String password) {
        return "{SHA-512}" + new Sha512HashDigest().encrypt(EncryptionUtil.saltPassword(password, SALT));
    }
}
