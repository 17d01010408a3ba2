package org.tongban.engine.people;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongban.cases.CaseProblem;
import org.tongban.matter.Official;
import org.tongban.organisation.HeldPost;
import org.tongban.organisation.Posts;

/** Knows the people behind tasks. */
@Component
public class Staff {

    private final IdentityService identity;
    private final Posts posts;

    Staff(@Lazy IdentityService identity, @Lazy Posts posts) {
        this.identity = identity;
        this.posts = posts;
    }

    /** @return who completes this task, in the capacity of its post */
    public Official completing(TaskEntity task) {
        Authentication current = identity.getCurrentAuthentication();
        String id = current == null || current.getUserId() == null ? task.getAssignee() : current.getUserId();
        return id == null ? Official.SYSTEM : new Official(id, nameOf(id), capacity(postsOf(task), current));
    }

    /** @return who starts something, in the capacity of this post */
    public Official starting(HeldPost post) {
        Authentication current = identity.getCurrentAuthentication();
        return current == null || current.getUserId() == null
                ? Official.SYSTEM
                : new Official(
                        current.getUserId(), nameOf(current.getUserId()), capacity(List.of(post.group()), current));
    }

    public String nameOf(String id) {
        CommandContext context = Context.getCommandContext();
        User user = context.getDbEntityManager().selectById(UserEntity.class, id);
        return user == null ? id : PersonName.of(user);
    }

    /**
     * An administrator who does not hold the post acts for it, and is called so.
     *
     * @throws CaseProblem if somebody else does not hold it
     */
    private String capacity(List<String> posts, @Nullable Authentication person) {
        List<String> held = person == null ? null : person.getGroupIds();
        String post = label(posts);
        if (held == null || posts.stream().anyMatch(held::contains)) {
            return post;
        }
        if (!Memberships.administer(held)) {
            throw new CaseProblem("not-your-post", "这一步由%s办理，您不在这个岗位。".formatted(post));
        }
        return HeldPost.DEPUTISING + post;
    }

    /** @return the Chinese name of the post whose task it is */
    public String postOf(TaskEntity task) {
        return label(postsOf(task));
    }

    private String label(List<String> groups) {
        return posts.nameOf(groups).orElse("工作人员");
    }

    private static List<String> postsOf(TaskEntity task) {
        return task.getCandidates().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
