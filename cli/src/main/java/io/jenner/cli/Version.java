package io.jenner.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the command, from the manifest of its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Jenner.class.getPackage().getImplementationVersion();
        return new String[] {"jenner " + (version == null ? "(not packaged)" : version)};
    }
}
