package io.jenner.forecast.engine.compile;

import java.util.ArrayList;
import java.util.List;

/** Puts the members of the generated metadata of fact classes in order: Drools keeps them in a hash set. */
final class DomainClasses {

    private static final String MEMBER = "    public static final org.drools.model.DomainClassMetadata ";

    private DomainClasses() {}

    static String sort(String source) {
        int start = source.indexOf(MEMBER);
        int end = source.lastIndexOf('}');
        if (start < 0) {
            return source;
        }
        List<String> members = new ArrayList<>();
        for (int from = start; from < end; ) {
            int next = source.indexOf(MEMBER, from + 1);
            int to = next < 0 ? end : next;
            members.add(source.substring(from, to));
            from = to;
        }
        members.sort(null);
        return source.substring(0, start) + String.join("", members) + source.substring(end);
    }
}
