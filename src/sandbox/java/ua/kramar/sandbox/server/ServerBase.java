package ua.kramar.sandbox.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ua.kramar.sandbox.process.DirectoryTrees;
import ua.kramar.sandbox.process.StartFailure;

/**
 * The server's base directory of one world: configuration and deployment are made anew for every
 * start, data and logs stay. The server's home itself is never written to, so that any number of
 * worlds share it.
 */
record ServerBase(Path directory) {

  static ServerBase prepare(Path directory, Path serverHome, Path war) throws IOException {
    Path pristine = serverHome.resolve("standalone");
    if (Files.notExists(pristine.resolve("configuration").resolve("standalone-full.xml"))) {
      throw new StartFailure("There is no server in " + serverHome + "; build with mvn package.");
    }
    if (Files.notExists(war)) {
      throw new StartFailure("There is no " + war + "; build with mvn package.");
    }
    for (String made : List.of("configuration", "deployments", "lib", "tmp", "data/content")) {
      DirectoryTrees.delete(directory.resolve(made));
    }
    DirectoryTrees.copy(pristine, directory);
    Path deployments = Files.createDirectories(directory.resolve("deployments"));
    Files.createDirectories(directory.resolve("log"));
    Files.copy(war, deployments.resolve(war.getFileName()));
    Files.createFile(deployments.resolve(war.getFileName() + ".dodeploy"));
    return new ServerBase(directory);
  }

  Path log() {
    return directory.resolve("log").resolve("server.log");
  }

  /** The output of the virtual machine before there is a log, or instead of it. */
  Path console() {
    return directory.resolve("log").resolve("console.log");
  }

  boolean deploymentFailed(Path war) {
    return Files.exists(directory.resolve("deployments").resolve(war.getFileName() + ".failed"));
  }
}
