package org.apimplanner.app.desktop.viewmodel.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.apimplanner.app.desktop.state.AzureCli;
import org.apimplanner.app.desktop.state.AzureCli.Answer;
import org.apimplanner.app.desktop.state.Work;
import org.apimplanner.app.desktop.viewmodel.document.Services;
import org.apimplanner.app.desktop.viewmodel.importing.AzureScreen.Item;
import org.apimplanner.app.desktop.viewmodel.words.IoSentences;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.importing.Choice;
import org.apimplanner.model.json.UnreadableInput;

/// Reads what exists with the person's own `az`: the commands stand there before they run, they only read,
/// and can be stopped. First the subscriptions, then what is in one, then what was chosen of it.
public final class AzureViewModel {
    private static final String LANE = "azure";

    /// What a person puts the id of their own in place of.
    private static final String ANYWHERE = "SUBSCRIPTION";

    private final AzureCli az;
    private final Work work;
    private final Messages messages;
    private final ImportViewModel importing;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<AzureScreen> screen = new ReadOnlyObjectWrapper<>(AzureScreen.NOTHING);
    private final AtomicBoolean stopping = new AtomicBoolean();
    private Optional<AzureOutput> found = Optional.empty();
    private List<AzReadCommand> next = List.of();
    private Consumer<Map<String, String>> then = outputs -> {};

    /// How far a run is, or its end.
    private record Told(int number, AzReadCommand command) {}

    /// What came of several commands in a row.
    ///
    /// @param failure of the first that a run cannot do without; what it printed stands before it
    private record Ran(Map<String, String> outputs, Optional<Failure> failure) {}

    /// What went wrong, and whether a login mends it.
    private record Failure(String sentence, boolean login) {}

    public AzureViewModel(Services services, ImportViewModel importing) {
        this.az = services.azure();
        this.work = services.work();
        this.messages = services.messages();
        this.importing = importing;
    }

    /// Shows what would be asked first.
    public void open() {
        importing.close();
        shown.set(true);
        begin();
    }

    private void begin() {
        found = Optional.empty();
        if (az.installed()) {
            offer("azure.begin", List.of(AzReadCommand.subscriptions()), List.of(), this::subscriptions);
        } else {
            screen.set(elsewhere(messages.text("azure.missing")));
        }
    }

    /// What a person can do without `az` here, or without a login.
    private AzureScreen elsewhere(String sentence) {
        List<String> commands = new ArrayList<>(
                List.of("az login", AzReadCommand.subscriptions().shown()));
        for (AzReadCommand command : List.of(AzReadCommand.instances(ANYWHERE), AzReadCommand.networks(ANYWHERE))) {
            commands.add(command.shown() + " > " + command.file());
        }
        return new AzureScreen(sentence, true, commands, false, List.of(), Optional.empty());
    }

    private void offer(
            String sentence, List<AzReadCommand> commands, List<Item> choices, Consumer<Map<String, String>> after) {
        next = commands;
        then = after;
        screen.set(new AzureScreen(
                messages.text(sentence), false, shown(commands), !commands.isEmpty(), choices, Optional.empty()));
    }

    private static List<String> shown(List<AzReadCommand> commands) {
        return commands.stream().map(AzReadCommand::shown).toList();
    }

    private void subscriptions(Map<String, String> outputs) {
        List<Item> items = AzureOutput.subscriptions(outputs.values().iterator().next());
        if (items.isEmpty()) {
            screen.set(elsewhere(messages.text("azure.no-subscription")));
            return;
        }
        offer("azure.subscription", List.of(), items, this::lists);
        choose(items.getFirst());
    }

    private void lists(Map<String, String> outputs) {
        AzureOutput lists = outputs.entrySet().stream()
                .map(output -> AzureOutput.of(output.getKey(), output.getValue()))
                .reduce(AzureOutput::plus)
                .orElseThrow();
        List<Item> items = lists.choices();
        if (items.isEmpty()) {
            screen.set(
                    new AzureScreen(messages.text("azure.empty"), true, List.of(), false, List.of(), Optional.empty()));
            return;
        }
        found = Optional.of(lists);
        offer("azure.choice", List.of(), items, this::imported);
        choose(items.getFirst());
    }

    private void imported(Map<String, String> outputs) {
        shown.set(false);
        importing.offer(outputs, Choice.NONE);
    }

    /// Says which of the choices is meant; the commands follow it.
    public void choose(Item item) {
        next = found.map(lists -> lists.commands(item.id()))
                .orElseGet(() -> List.of(AzReadCommand.instances(item.id()), AzReadCommand.networks(item.id())));
        screen.set(screen.get().with(item, shown(next)));
    }

    /// Runs the commands that are shown.
    public void run() {
        if (busy.get() || next.isEmpty()) {
            return;
        }
        busy.set(true);
        stopping.set(false);
        List<AzReadCommand> commands = next;
        Work.Telling<Told, Ran> all = tell -> ran(commands, tell);
        work.run(
                LANE,
                all,
                told -> progress.set(messages.text(
                        "azure.progress",
                        told.number(),
                        commands.size(),
                        told.command().shown())),
                this::ran,
                fault -> {
                    end();
                    fail(messages.text("azure.unreadable", String.valueOf(fault.getMessage())));
                });
    }

    private Ran ran(List<AzReadCommand> commands, Consumer<Told> tell) {
        Map<String, String> outputs = new LinkedHashMap<>();
        Optional<Failure> refusal = Optional.empty();
        boolean any = false;
        for (AzReadCommand command : commands) {
            tell.accept(new Told(outputs.size() + 1, command));
            Answer answer = stopping.get() ? new Answer.Stopped() : az.run(command.arguments());
            if (answer instanceof Answer.Printed printed) {
                any = true;
                outputs.put(command.file(), printed.text());
            } else if (answer instanceof Answer.Refused refused && !refused.login()) {
                // What one may not read, another may: the import says what is missing.
                refusal = failure(answer, command);
                outputs.put(command.file(), refused.said());
            } else {
                return new Ran(outputs, failure(answer, command));
            }
        }
        return new Ran(outputs, any ? Optional.empty() : refusal);
    }

    private Optional<Failure> failure(Answer answer, AzReadCommand command) {
        Optional<String> sentence = switch (answer) {
            case Answer.Printed printed -> Optional.empty();
            case Answer.Refused refused ->
                Optional.of(
                        refused.login()
                                ? messages.text("azure.login")
                                : messages.text("azure.refused", command.shown(), refused.said()));
            case Answer.TimedOut late ->
                Optional.of(messages.text(
                        "azure.late", command.shown(), late.limit().toSeconds()));
            case Answer.Stopped stopped -> Optional.of(messages.text("azure.stopped"));
            case Answer.Missing missing -> Optional.of(messages.text("azure.missing"));
        };
        boolean login = answer instanceof Answer.Refused refused && refused.login();
        return sentence.map(words -> new Failure(words, login));
    }

    private void ran(Ran ran) {
        end();
        ran.failure().ifPresentOrElse(this::failed, () -> {
            try {
                then.accept(ran.outputs());
            } catch (UnreadableInput e) {
                fail(messages.text("azure.unreadable", new IoSentences(messages).unread(e)));
            }
        });
    }

    private void end() {
        busy.set(false);
        progress.set("");
    }

    private void failed(Failure failure) {
        if (failure.login()) {
            screen.set(elsewhere(failure.sentence()).retrying());
        } else {
            fail(failure.sentence());
        }
    }

    /// Says what went wrong; the step stands and can be tried again.
    private void fail(String sentence) {
        AzureScreen now = screen.get();
        screen.set(new AzureScreen(sentence, true, now.commands(), true, now.choices(), now.chosen()));
    }

    /// Ends what is running; the step stands and can be tried again.
    public void stop() {
        stopping.set(true);
        az.stop();
    }

    /// Leaves everything as it was.
    public void close() {
        if (busy.get()) {
            work.cancel(LANE);
            stop();
        }
        end();
        shown.set(false);
    }

    public Messages messages() {
        return messages;
    }

    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Which command runs now, and how many there are; empty where none does.
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<AzureScreen> screenProperty() {
        return screen.getReadOnlyProperty();
    }
}
