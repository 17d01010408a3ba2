package org.tongban.engine.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cmd.AbstractSetProcessInstanceStateCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessInstanceCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.runtime.UpdateProcessInstanceSuspensionStateBuilderImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tongban.cases.office.Rests;
import org.tongban.engine.flow.FlowWriter;
import org.tongban.engine.limit.LimitTimers;
import org.tongban.engine.people.Staff;
import org.tongban.engine.run.Families;
import org.tongban.matter.Family;
import org.tongban.matter.Official;

/**
 * Lets a case rest or go on as a whole, whichever of its instances an administrator names: its own flow, what that has called
 * and what runs beside it, such as the watch over its limits; a change of the catalogue too; and keeps who did so.
 */
class Resting extends CommandInterceptor {

    private final Families families;
    private final Staff staff;
    private final ObjectProvider<LimitTimers> timers;
    private final Instances instances;

    Resting(Families families, Staff staff, ObjectProvider<LimitTimers> timers, Instances instances) {
        this.families = families;
        this.staff = staff;
        this.timers = timers;
        this.instances = instances;
    }

    @Override
    public <T> T execute(Command<T> command) {
        boolean first = !TransactionSynchronizationManager.isActualTransactionActive();
        if (!first || !(command instanceof AbstractSetProcessInstanceStateCmd)) {
            return next.execute(command);
        }
        if (command instanceof ActivateProcessInstanceCmd) {
            next.execute(context -> putOff(context, command));
        }
        List<String> stopped = new ArrayList<>();
        T done = next.execute(context -> asked(context, command, stopped));
        if (!stopped.isEmpty()) {
            next.execute(context -> stop(context, stopped));
        }
        return done;
    }

    /** In a transaction of its own before: the engine lets timers run by a bulk update, which no new date would survive. */
    private @Nullable Void putOff(CommandContext context, Command<?> command) {
        String number = instances.numberOf(command);
        if (number != null && administers(context.getAuthentication())) {
            FlowWriter.letRegisterWrite(context);
            Family family = families.of(number);
            family.take(number);
            List<String> moved = family.putOff(number);
            context.runWithoutAuthorization(() -> {
                moved.forEach(one -> timers.getObject().follow(one));
                return null;
            });
        }
        return null;
    }

    /** What a special procedure had stopped stays so when the case goes on (行政许可法 第四十五条). */
    private @Nullable Void stop(CommandContext context, List<String> numbers) {
        FlowWriter.letRegisterWrite(context);
        context.runWithoutAuthorization(() -> {
            numbers.forEach(number -> timers.getObject().stop(number));
            return null;
        });
        return null;
    }

    /** Whoever is no administrator is refused as without this: by the engine's rights, or for want of a warrant. */
    private <T> T asked(CommandContext context, Command<T> command, List<String> stopped) {
        String number = instances.numberOf(command);
        if (!administers(context.getAuthentication())) {
            return command.execute(context);
        }
        FlowWriter.letAdminister(context);
        if (number == null) {
            return command.execute(context);
        }
        if (command instanceof ActivateProcessInstanceCmd) {
            stopped.addAll(families.of(number).stopped(number));
        }
        return whole(context, command, number);
    }

    private <T> T whole(CommandContext context, Command<T> command, String number) {
        Family family = families.of(number);
        family.take(number);
        boolean rest = command instanceof SuspendProcessInstanceCmd;
        List<Instances.Instance> others = instances.others(family.whole(number), rest);
        T done = command.execute(context);
        others.forEach(instance -> change(context, instance, rest));
        keep(
                others.stream().map(Instances.Instance::number).collect(Collectors.toSet()),
                rest,
                context.getAuthenticatedUserId());
        return done;
    }

    private static void change(CommandContext context, Instances.Instance instance, boolean rest) {
        var one = new UpdateProcessInstanceSuspensionStateBuilderImpl().byProcessInstanceId(instance.id());
        Command<Void> change = rest ? new SuspendProcessInstanceCmd(one) : new ActivateProcessInstanceCmd(one);
        change.execute(context);
    }

    private void keep(Set<String> numbers, boolean rest, String person) {
        String act = rest ? Rests.REST : Rests.GO_ON;
        Official administrator = new Official(person, staff.nameOf(person), "管理员");
        numbers.stream().sorted().forEach(number -> families.of(number).note(number, act, administrator));
    }

    private static boolean administers(@Nullable Authentication person) {
        return person != null
                && person.getUserId() != null
                && person.getGroupIds() != null
                && person.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }
}
