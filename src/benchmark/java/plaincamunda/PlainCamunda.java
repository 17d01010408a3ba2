package plaincamunda;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Camunda as its Spring Boot starter sets it up, with a process of the same shape and none of our tables. It stands
 * outside Tongban's packages, so that neither finds the other's beans.
 */
@SpringBootApplication(
        exclude = {
            FlywayAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            JpaRepositoriesAutoConfiguration.class
        })
public class PlainCamunda {

    @Bean
    JavaDelegate issue() {
        return execution -> execution.setVariable("issued", true);
    }

    @Bean
    public PlainCase plainCase(RuntimeService runtime, TaskService tasks) {
        return new PlainCase(runtime, tasks);
    }

    /** Takes one case through the plain process. */
    public record PlainCase(RuntimeService runtime, TaskService tasks) {

        public void run(Consumer<Runnable> timed) {
            String key = UUID.randomUUID().toString();
            String instance = runtime.startProcessInstanceByKey(
                            "plain", key, Map.of("applicant", "张建国", "region", "360702"))
                    .getId();
            complete(instance, "accept", "window", Map.of("acceptOutcome", "accepted"), timed);
            complete(instance, "examineFirst", "examiner", Map.of("opinionFirst", "符合条件"), timed);
            complete(instance, "examineSecond", "examiner", Map.of("opinionSecond", "符合条件"), timed);
            complete(instance, "decide", "head", Map.of("decision", "approved"), timed);
            complete(instance, "deliver", "issuer", Map.of("recipient", "申请人本人"), timed);
        }

        private void complete(
                String instance, String key, String person, Map<String, Object> variables, Consumer<Runnable> timed) {
            Task task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(key)
                    .singleResult();
            tasks.claim(task.getId(), person);
            timed.accept(() -> tasks.complete(task.getId(), variables));
        }
    }
}
