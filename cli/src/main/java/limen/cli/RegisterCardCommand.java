package limen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import limen.core.document.Place;
import limen.core.document.Problem;
import limen.core.person.Status;
import limen.core.register.CaptureCard;
import limen.core.register.Clocks;
import limen.core.register.Dossier;
import limen.core.register.Due;
import limen.core.register.Duty;
import limen.core.register.Fate;
import limen.core.register.Register;
import limen.core.register.RegisterFolder;
import limen.core.sealing.Mode;
import limen.paper.manifest.CaptureCardPdf;
import limen.paper.report.Report;
import limen.paper.text.Tone;
import limen.paper.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws capture cards. */
@Command(
    name = "card",
    mixinStandardHelpOptions = true,
    description = "Draw capture cards (GC III 70, Annex IV B) as a PDF for the captive to sign.",
    footer = {
      "",
      "The cards are sealed as the register is, unless --to or --plain says otherwise. A civilian",
      "has an internment card (GC IV 106), which is another form and is not drawn.",
      "",
      "Examples:",
      "  limen register card held p7 p9 --identity key.txt --out cards",
      "  limen register card held --due --lang uk --also en --out cards",
    })
final class RegisterCardCommand implements Callable<Integer> {
  private static final String FILE = "capture-cards.pdf";

  @Parameters(index = "0", paramLabel = "DIR", description = "The register's folder.")
  private Path dir = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "PERSON",
      description = "The register's own signs, as p7.")
  private List<String> persons = List.of();

  @Option(names = "--due", description = "Everybody whose card is due, in the order of the days.")
  private boolean due;

  @Option(names = "--on", paramLabel = "DATE", description = "On which day (default: today).")
  private @Nullable LocalDate on;

  @Option(
      names = "--also",
      paramLabel = "LANGUAGE",
      description = "A second language of the labels: the captive's own, or the holder's.")
  private @Nullable String also;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "A folder that is empty or not there yet.")
  private Path out = Path.of("");

  @Mixin private RegisterKey key = new RegisterKey();

  @Mixin private SealOptions seal = new SealOptions();
  @Mixin private Output output = new Output();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    return Office.guarded(dir, this::draw);
  }

  private int draw() throws IOException {
    if (output.format != Output.Format.TEXT) {
      throw Office.stop(
          "--format", "this command draws and answers in words only", "Maybe without --format.");
    }
    List<Words> languages = languages();
    RegisterFolder folder = key.open(dir);
    Mode mode = folder.mode();
    boolean invented = mode.kind() == Mode.Kind.INVENTED;
    LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : on;
    List<CaptureCard> cards =
        dossiers(folder.register(), day).stream()
            .map(dossier -> CaptureCard.of(dossier, day))
            .toList();
    OutFolder target = new OutFolder(out, seal.recipients(invented, mode.to(), "the cards"));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    CaptureCardPdf.write(pdf, cards, languages, invented);
    target.people(FILE, pdf.toByteArray(), output.words().say("card.written"));
    seal.own(target, invented);
    target.save();
    Office.show(spec.commandLine().getOut(), output, report(cards, target));
    return Main.FINE;
  }

  private List<Words> languages() {
    List<Words> languages = new ArrayList<>(List.of(output.words()));
    if (also != null) {
      if (!Words.LANGUAGES.contains(also)) {
        throw Office.stop(
            "--also",
            "‘" + also + "’ is a language Limen does not speak",
            "Maybe one of: " + String.join(", ", Words.LANGUAGES) + ".");
      }
      languages.add(Words.in(also));
    }
    return languages;
  }

  private List<Dossier> dossiers(Register register, LocalDate day) {
    if (due == !persons.isEmpty()) {
      throw Office.stop(
          "PERSON",
          due ? "with --due nobody is named beside" : "nobody is named",
          "Maybe signs as p7 p9, or --due.");
    }
    return due ? allDue(register, day) : named(register);
  }

  private List<Dossier> named(Register register) {
    List<Problem> problems = new ArrayList<>();
    List<Dossier> named = new ArrayList<>();
    for (String sign : new LinkedHashSet<>(persons)) {
      Dossier dossier = RegisterOptions.person(register, sign, "PERSON");
      named.add(dossier);
      if (dossier.fate() != Fate.HELD) {
        problems.add(
            new Problem(
                Place.of(sign),
                "this person is held no longer",
                "Maybe ‘limen register show’ says since when."));
      } else if (isCivilian(dossier)) {
        problems.add(
            new Problem(
                Place.of(sign),
                "a civilian has an internment card (GC IV 106), which is not drawn here",
                "Maybe the printed form of your bureau."));
      }
    }
    if (!problems.isEmpty()) {
      throw new Stop(problems);
    }
    return named;
  }

  /** Civilians owe another form; nobody is passed over in silence. */
  private List<Dossier> allDue(Register register, LocalDate day) {
    List<Dossier> all =
        new Clocks(ZoneId.systemDefault())
            .on(register, day).stream()
                .filter(one -> one.duty() == Duty.CAPTURE_CARD)
                .map(Due::person)
                .map(sign -> RegisterOptions.person(register, sign, "--due"))
                .toList();
    List<Dossier> drawn = all.stream().filter(dossier -> !isCivilian(dossier)).toList();
    if (drawn.size() < all.size()) {
      spec.commandLine()
          .getErr()
          .println(
              "note: --due: civilians, whose internment card (GC IV 106) is not drawn: "
                  + (all.size() - drawn.size()));
    }
    if (drawn.isEmpty()) {
      throw Office.stop("--due", "no capture card is due", "Maybe --on a later day.");
    }
    return drawn;
  }

  private static boolean isCivilian(Dossier dossier) {
    return dossier.particulars().traits().status() == Status.CIVILIAN;
  }

  private Report report(List<CaptureCard> cards, OutFolder target) {
    Words words = output.words();
    List<Report.Point> files =
        target.written().stream()
            .map(file -> new Report.Point(file.file(), Tone.BOLD, file.what(), List.of()))
            .toList();
    return new Report(
        words.say("card.written"),
        List.of(
            new Report.Lead(Words.sentence(words.say("card.written-lead", (long) cards.size()))),
            new Report.Points(files),
            new Report.Words(Words.sentence(words.say("card.written-file")), Tone.PLAIN)));
  }
}
