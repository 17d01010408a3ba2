package org.tongban.engine.check;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.tongban.engine.check.book.RuleBook;
import org.tongban.engine.check.model.Finding;
import org.tongban.engine.check.model.ModelFile;
import org.tongban.engine.check.model.ModelFiles;
import org.tongban.engine.check.model.Models;

/**
 * Checks every deployment as a whole, with what is deployed already around it, before any of its files is parsed. It is
 * refused with all findings in its files, and with those it would bring about in others.
 */
class DeploymentCheck implements Deployer {

    /** The deployment that the application makes of its own models; the catalogue has read its own files by itself. */
    static final String START = "SpringAutoDeployment";

    private final CataloguePart catalogue;
    private final boolean example;
    private SoftReference<Models> last = new SoftReference<>(null);

    /** @param example true on one's own machine, where a designer deploys by hand */
    DeploymentCheck(CataloguePart catalogue, boolean example) {
        this.catalogue = catalogue;
        this.example = example;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        List<ModelFile> files = filesOf(deployment);
        if (!deployment.isNew() || files.isEmpty()) {
            return;
        }
        boolean atStart = START.equals(deployment.getName())
                && Context.getCommandContext().getAuthentication() == null;
        requireReviewed(deployment);
        if (atStart && Deployed.isFirst(deployment)) {
            return; // StartCheck has seen these very files, and nothing else is there
        }
        List<ModelFile> around = Deployed.around(deployment, catalogue);
        List<Finding> errors = findings(files, around, !atStart).stream()
                .filter(Finding::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.of(errors);
        }
        if (!atStart) {
            catalogue.publish(files);
        }
        FormUsers.deployWith(deployment, files, around);
    }

    /** What is published has been reviewed: the change of the catalogue deploys what two posts have reviewed, nobody else does. */
    private void requireReviewed(DeploymentEntity deployment) {
        Authentication person = Context.getCommandContext().getAuthentication();
        boolean byHand = person != null && person.getUserId() != null && !Reviewed.now();
        if (byHand && !example) {
            throw Refusal.unreviewed(deployment);
        }
    }

    /** @return what the rules find in these files or in others because of them; if people deploy them, the catalogue too */
    List<Finding> findings(List<ModelFile> files, List<ModelFile> around, boolean byPeople) {
        List<Finding> found = errors(files, around);
        return byPeople
                ? Stream.of(found.stream(), changedShared(files), catalogue.faults(files).stream())
                        .flatMap(findings -> findings)
                        .toList()
                : found;
    }

    private static Stream<Finding> changedShared(List<ModelFile> files) {
        Models deployed = new Models(files);
        return RuleBook.DEPLOYMENT.stream().flatMap(rule -> rule.findings(deployed));
    }

    private static List<ModelFile> filesOf(DeploymentEntity deployment) {
        return deployment.getResources().values().stream()
                .filter(resource -> ModelFiles.isOurs(resource.getName()))
                .map(DeploymentCheck::file)
                .toList();
    }

    private static ModelFile file(ResourceEntity resource) {
        return new ModelFile(resource.getName(), text(resource));
    }

    static String text(ResourceEntity resource) {
        return new String(resource.getBytes(), StandardCharsets.UTF_8);
    }

    private List<Finding> errors(List<ModelFile> files, List<ModelFile> around) {
        Set<String> names = files.stream().map(ModelFile::name).collect(Collectors.toSet());
        List<ModelFile> kept =
                around.stream().filter(file -> !names.contains(file.name())).toList();
        Models after = read(Stream.concat(files.stream(), kept.stream()).toList());
        Set<String> paths = files.stream().map(ModelFile::path).collect(Collectors.toSet());
        List<Finding> broken = RuleBook.unreadable(after)
                .filter(error -> paths.contains(error.file()))
                .toList();
        if (!broken.isEmpty()) {
            return broken; // what others miss of a file that cannot be read helps nobody
        }
        List<Finding> errors =
                RuleBook.check(after).stream().filter(Finding::isError).toList();
        if (errors.stream().allMatch(error -> paths.contains(error.file()))) {
            return errors;
        }
        Set<Finding> before = new HashSet<>(RuleBook.check(after.changedTo(around)));
        return errors.stream()
                .filter(error -> paths.contains(error.file()) || !before.contains(error))
                .sorted(Comparator.comparing(error -> !paths.contains(error.file())))
                .toList();
    }

    /** What has not changed since the last deployment is not read again. */
    private Models read(List<ModelFile> files) {
        Models before = last.get();
        Models now = before == null ? new Models(files) : before.changedTo(files);
        last = new SoftReference<>(now);
        return now;
    }
}
