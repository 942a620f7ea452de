package ua.kramar.sandbox.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.wildfly.core.launcher.CliCommandBuilder;
import org.wildfly.core.launcher.Launcher;
import ua.kramar.sandbox.process.DirectoryTrees;
import ua.kramar.sandbox.process.StartFailure;

/**
 * Makes the server's home: the distribution unpacked and configured, offline, by every script of
 * server-config in the order of their names. A stamp remembers what it was made from, so that a
 * second run costs nothing.
 */
public final class ServerHome {

  private static final String CONFIGURATION = "standalone-full.xml";
  private static final String STAMP = "kramar.stamp";

  /** How the server's virtual machine is started: beside the scripts, and in the home's bin. */
  private static final String JAVA_OPTIONS = "java.options";

  private static final long CONFIGURING_MINUTES = 5;

  private final Path distribution;
  private final Path scripts;
  private final Path home;

  private ServerHome(Path distribution, Path scripts, Path home) {
    this.distribution = distribution;
    this.scripts = scripts;
    this.home = home;
  }

  /**
   * Makes the home, or finds it made.
   *
   * @param args the directory of wildfly-dist.zip, postgresql.jar and kramar-undertow.jar, the
   *     directory of the scripts, and the home to make
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    new ServerHome(absolute(args[0]), absolute(args[1]), absolute(args[2])).make();
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  private void make() throws IOException, InterruptedException {
    String stamp = stamp();
    Path stampFile = home.resolve(STAMP);
    if (Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)) {
      return;
    }
    DirectoryTrees.delete(home);
    Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
    DirectoryTrees.delete(unfinished);
    unpack(unfinished);
    configure(unfinished);
    Files.copy(scripts.resolve(JAVA_OPTIONS), unfinished.resolve("bin").resolve(JAVA_OPTIONS));
    dropTracesOfConfiguring(unfinished);
    Files.writeString(unfinished.resolve(STAMP), stamp);
    Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
  }

  private Path zip() {
    return distribution.resolve("wildfly-dist.zip");
  }

  /** The zip by name and size only: reading its 250 MB would cost every build a second. */
  private String stamp() throws IOException {
    MessageDigest digest = sha256();
    update(digest, zip().getFileName() + " " + Files.size(zip()));
    digest.update(Files.readAllBytes(distribution.resolve("postgresql.jar")));
    digest.update(Files.readAllBytes(distribution.resolve("kramar-undertow.jar")));
    for (Path script : scriptsInOrder()) {
      update(digest, script.getFileName().toString());
      digest.update(Files.readAllBytes(script));
    }
    digest.update(Files.readAllBytes(scripts.resolve(JAVA_OPTIONS)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> scriptsInOrder() throws IOException {
    try (Stream<Path> files = Files.list(scripts)) {
      return files.filter(file -> file.toString().endsWith(".cli")).sorted().toList();
    }
  }

  /** The options of java.options in a home that is made, without their reasons. */
  static List<String> javaOptions(Path home) throws IOException {
    return Files.readAllLines(home.resolve("bin").resolve(JAVA_OPTIONS)).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** Without the zip's first directory, which carries the version in its name. */
  private void unpack(Path target) throws IOException {
    try (InputStream file = Files.newInputStream(zip());
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("An entry of " + zip() + " leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(entries, path);
          if (name.endsWith(".sh") && !path.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + path + " executable");
          }
        }
      }
    }
  }

  /**
   * One run of the CLI for all scripts. Its working directory is the distribution's: a script
   * installs the jars by their relative paths. Commands are echoed, so that what is printed last
   * names the line that failed.
   */
  private void configure(Path unfinished) throws IOException, InterruptedException {
    Path script = Files.createTempFile("server-config", ".cli");
    Path output = Files.createTempFile("server-config", ".log");
    try {
      Files.writeString(script, wholeScript());
      Process cli =
          Launcher.of(
                  CliCommandBuilder.asModularLauncher(unfinished)
                      .setJavaHome(Path.of(System.getProperty("java.home")))
                      .addCliArgument("--echo-command")
                      .setScriptFile(script))
              .setDirectory(distribution)
              .addEnvironmentVariable("JBOSS_HOME", unfinished.toString())
              .setRedirectErrorStream(true)
              .redirectOutput(output)
              .launch();
      cli.getOutputStream().close();
      if (!cli.waitFor(CONFIGURING_MINUTES, TimeUnit.MINUTES)) {
        cli.destroyForcibly();
        throw new StartFailure("Configuring the server took too long: " + tail(output));
      }
      if (cli.exitValue() != 0) {
        throw new StartFailure("A line of server-config failed:\n" + tail(output));
      }
    } finally {
      Files.delete(script);
      Files.delete(output);
    }
  }

  private String wholeScript() throws IOException {
    StringBuilder script = new StringBuilder();
    script
        .append("embed-server --server-config=")
        .append(CONFIGURATION)
        .append(" --std-out=discard\n");
    for (Path part : scriptsInOrder()) {
      script.append(Files.readString(part)).append('\n');
    }
    return script.append("stop-embedded-server\n").toString();
  }

  /** From the last echoed command on. */
  private static String tail(Path output) throws IOException {
    List<String> lines = Files.readAllLines(output);
    int from = 0;
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).startsWith("[")) {
        from = line;
      }
    }
    return lines.stream().skip(from).collect(Collectors.joining("\n"));
  }

  /** A second server made from this home must not share the identity or the history of this one. */
  private static void dropTracesOfConfiguring(Path unfinished) throws IOException {
    Path standalone = unfinished.resolve("standalone");
    for (String trace : List.of("data", "log", "tmp", "configuration/standalone_xml_history")) {
      DirectoryTrees.delete(standalone.resolve(trace));
    }
  }
}
