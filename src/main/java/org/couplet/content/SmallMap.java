package org.couplet.content;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A mapping that cannot be changed and keeps the order of its file. A site has many of them, each
 * of a few texts with the same keys as all others, so they take a fifth of a hash map's room.
 */
final class SmallMap extends AbstractMap<String, Object> {
    /** Looking through more of them takes longer than looking one up. */
    private static final int MOST = 16;

    /** A key, its value, the next key and so on. */
    private final Object[] entries;

    private SmallMap(Map<String, Object> map) {
        entries = new Object[2 * map.size()];
        int i = 0;
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            entries[i++] = entry.getKey().intern();
            entries[i++] = entry.getValue();
        }
    }

    /** The same mapping, whatever becomes of the one that is given. */
    static Map<String, Object> copyOf(Map<String, Object> map) {
        if (map instanceof SmallMap) {
            return map;
        }
        return map.size() > MOST
                ? Collections.unmodifiableMap(new LinkedHashMap<>(map))
                : new SmallMap(map);
    }

    @Override
    public Object get(Object key) {
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i].equals(key)) {
                return entries[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return entries.length / 2;
            }

            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, size())
                        .mapToObj(i -> Map.entry((String) entries[2 * i], entries[2 * i + 1]))
                        .iterator();
            }
        };
    }
}
