package org.tongban.engine.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.impl.DeploymentRestServiceImpl;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData;
import org.camunda.bpm.engine.rest.mapper.MultipartFormData.FormPart;
import org.camunda.bpm.engine.rest.mapper.MultipartPayloadProvider;
import org.jspecify.annotations.Nullable;
import org.tongban.text.Typed;

/** Reads a form of several parts with the engine's own reader, so that nothing is read otherwise behind the door. */
final class FormReader {

    /** A name, or a way down to it through folders; nothing leads up or out. */
    private static final Pattern FILE = Pattern.compile("[^/\\\\:]+(/[^/\\\\:]+)*");

    private static final Set<String> FIELDS = Set.of(
            DeploymentRestServiceImpl.DEPLOYMENT_NAME,
            DeploymentRestServiceImpl.DEPLOYMENT_SOURCE,
            DeploymentRestServiceImpl.DEPLOYMENT_ACTIVATION_TIME,
            DeploymentRestServiceImpl.ENABLE_DUPLICATE_FILTERING,
            DeploymentRestServiceImpl.DEPLOY_CHANGED_ONLY,
            DeploymentRestServiceImpl.TENANT_ID);

    private static final int MOST_PARTS = 500;

    /** RFC 2046, 5.1.1; a long one that almost stands everywhere is looked for again and again. */
    private static final int LONGEST_BOUNDARY = 70;

    private FormReader() {}

    static List<Leaf> leaves(byte[] bytes, ContainerRequestContext request) {
        requireFew(bytes, request.getMediaType());
        MultipartFormData form = read(bytes, request);
        if (form.getPartNames().contains(DeploymentRestServiceImpl.TENANT_ID)) {
            throw NotAllowed.forARegion();
        }
        return form.getPartNames().stream()
                .map(name -> leaf(name, form.getNamedPart(name)))
                .toList();
    }

    /** Counted before anything is made of it. */
    private static void requireFew(byte[] bytes, MediaType type) {
        String boundary = type.getParameters().getOrDefault("boundary", "");
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw NotAllowed.unfit();
        }
        String form = new String(bytes, StandardCharsets.ISO_8859_1);
        int parts = 0;
        for (int at = form.indexOf("--" + boundary); at >= 0; at = form.indexOf("--" + boundary, at + 1)) {
            if (++parts > MOST_PARTS) {
                throw NotAllowed.tooLarge();
            }
        }
    }

    private static MultipartFormData read(byte[] bytes, ContainerRequestContext request) {
        try {
            return new MultipartPayloadProvider()
                    .readFrom(
                            MultipartFormData.class,
                            MultipartFormData.class,
                            new Annotation[0],
                            request.getMediaType(),
                            request.getHeaders(),
                            new ByteArrayInputStream(bytes));
        } catch (IOException | RestException noForm) {
            throw NotAllowed.unfit();
        }
    }

    private static Leaf leaf(String name, FormPart part) {
        requireReadable(name);
        requireReadable(part.getFileName());
        if (FIELDS.contains(name) || part.getFileName() == null) {
            requireReadable(part.getTextContent());
            return new Leaf(name, part.getTextContent(), false);
        }
        String file = part.getFileName();
        if (!FILE.matcher(file).matches() || Arrays.asList(file.split("/")).contains("..")) {
            throw NotAllowed.named();
        }
        return Leaf.of(file.substring(Math.max(0, file.lastIndexOf('.'))), file);
    }

    private static void requireReadable(@Nullable String text) {
        if (text != null && !Typed.isReadable(text)) {
            throw NotAllowed.unreadable();
        }
    }
}
