package limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Output that is lost is told; a reader that has had enough is no fault. */
class StandardOutputTest {
  private static Run into(String failure, boolean pipe) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(failure);
          }
        };
    StringWriter said = new StringWriter();
    PrintWriter err = new PrintWriter(said);
    int code = Main.run(new StandardOutput(failing, () -> pipe), err, "schema");
    err.flush();
    return new Run(code, "", said.toString());
  }

  @Test
  void tellsThatAFullDiskLostTheOutput() {
    Run run = into("No space left on device", false);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the output could not be written").contains("Maybe");
  }

  @Test
  void staysQuietWhereTheReaderHasHadEnough() {
    assertThat(into("Broken pipe", false)).isEqualTo(new Run(0, "", ""));
    assertThat(into("Обірваний канал", true)).isEqualTo(new Run(0, "", ""));
  }
}
