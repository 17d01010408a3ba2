package org.tongban;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.springframework.web.util.HtmlUtils;

/** Draws a model as a designer knows it, what tests came through in green and the rest in red. */
final class CoveragePicture {

    private static final String GREEN = "#1a7f37";
    private static final String RED = "#cf222e";
    private static final String LIGHT_GREEN = "#dafbe1";
    private static final String LIGHT_RED = "#ffebe9";
    private static final double MARGIN = 30;

    private final BpmnModelInstance model;
    private final Set<String> passed;
    private final StringBuilder svg = new StringBuilder();

    private CoveragePicture(BpmnModelInstance model, Set<String> passed) {
        this.model = model;
        this.passed = passed;
    }

    /**
     * Writes {@code <process>.svg}.
     *
     * @param passed lines of process key, blank, element id
     */
    static void draw(Path file, Set<String> passed, Path folder) throws IOException {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String key =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        String start = key + " ";
        Set<String> ids = passed.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .collect(Collectors.toSet());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(key + ".svg"), new CoveragePicture(model, ids).svg());
    }

    private String svg() {
        Collection<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class);
        double right =
                shapes.stream().mapToDouble(it -> right(it.getBounds())).max().orElse(0);
        double bottom =
                shapes.stream().mapToDouble(it -> bottom(it.getBounds())).max().orElse(0);
        add("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %.0f %.0f' font-size='12' text-anchor='middle'>"
                .formatted(right + MARGIN, bottom + 2 * MARGIN));
        add("<rect width='100%' height='100%' fill='white'/>");
        shapes.stream().filter(it -> it.getBpmnElement() instanceof SubProcess).forEach(this::shape);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::edge);
        shapes.stream()
                .filter(it -> !(it.getBpmnElement() instanceof SubProcess))
                .forEach(this::shape);
        return svg.append("</svg>\n").toString();
    }

    private void edge(BpmnEdge edge) {
        String points = edge.getWaypoints().stream()
                .map(point -> point.getX() + "," + point.getY())
                .collect(Collectors.joining(" "));
        add("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>"
                .formatted(points, colour(edge.getBpmnElement())));
        var last = edge.getWaypoints().stream().reduce((one, next) -> next).orElseThrow();
        add("<circle cx='%s' cy='%s' r='4' fill='%s'/>"
                .formatted(last.getX(), last.getY(), colour(edge.getBpmnElement())));
        if (edge.getBpmnLabel() != null && edge.getBpmnLabel().getBounds() != null) {
            label(edge.getBpmnElement(), edge.getBpmnLabel().getBounds());
        }
    }

    private void shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        Bounds box = shape.getBounds();
        String style = "fill='%s' stroke='%s' stroke-width='%d'"
                .formatted(element instanceof SubProcess ? "white" : fill(element), colour(element), strength(element));
        if (element instanceof Event) {
            add("<circle cx='%.1f' cy='%.1f' r='%.1f' %s/>"
                    .formatted(middle(box), centre(box), box.getWidth() / 2, style));
        } else if (element instanceof Gateway) {
            add("<polygon points='%s,%s %s,%s %s,%s %s,%s' %s/>"
                    .formatted(
                            middle(box),
                            box.getY(),
                            right(box),
                            centre(box),
                            middle(box),
                            bottom(box),
                            box.getX(),
                            centre(box),
                            style));
            text(sign(element), middle(box), centre(box) + 5, colour(element));
        } else {
            add("<rect x='%s' y='%s' width='%s' height='%s' rx='8' %s/>"
                    .formatted(box.getX(), box.getY(), box.getWidth(), box.getHeight(), style));
        }
        if (shape.getBpmnLabel() != null && shape.getBpmnLabel().getBounds() != null) {
            label(element, shape.getBpmnLabel().getBounds());
        } else if (!(element instanceof Event || element instanceof Gateway)) {
            double y = element instanceof SubProcess ? box.getY() + 18 : centre(box) + 4;
            text(name(element), middle(box), y, colour(element));
        }
    }

    private void label(BaseElement element, Bounds place) {
        text(name(element), middle(place), place.getY() + 11, colour(element));
    }

    /** Longer names than a task is wide go over two lines. */
    private void text(String words, double x, double y, String colour) {
        int half = words.length() > 8 ? (words.length() + 1) / 2 : words.length();
        String first = words.substring(0, half);
        add("<text x='%.1f' y='%.1f' fill='%s'>%s</text>".formatted(x, y, colour, escape(first)));
        if (half < words.length()) {
            String second = escape(words.substring(half));
            add("<text x='%.1f' y='%.1f' fill='%s'>%s</text>".formatted(x, y + 15, colour, second));
        }
    }

    private String colour(BaseElement element) {
        return passed.contains(element.getId()) ? GREEN : RED;
    }

    private String fill(BaseElement element) {
        return passed.contains(element.getId()) ? LIGHT_GREEN : LIGHT_RED;
    }

    private static String sign(BaseElement gateway) {
        return gateway instanceof ParallelGateway ? "+" : gateway instanceof InclusiveGateway ? "○" : "×";
    }

    /** What XML asks for; it knows no other entities. */
    private static String escape(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    private static int strength(BaseElement element) {
        return element instanceof EndEvent ? 4 : element instanceof BoundaryEvent ? 1 : 2;
    }

    private static String name(BaseElement element) {
        return element instanceof FlowElement named && named.getName() != null ? named.getName() : "";
    }

    private void add(String line) {
        svg.append(line).append('\n');
    }

    private static double middle(Bounds box) {
        return box.getX() + box.getWidth() / 2;
    }

    private static double centre(Bounds box) {
        return box.getY() + box.getHeight() / 2;
    }

    private static double right(Bounds box) {
        return box.getX() + box.getWidth();
    }

    private static double bottom(Bounds box) {
        return box.getY() + box.getHeight();
    }
}
