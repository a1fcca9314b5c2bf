package org.constancy.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets pages say {@code #{row.name}} of a record: the expression language of Jakarta EE 10 knows beans only. */
public class Records extends ELResolver {

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Optional<Method> accessor = accessor(base, property);
        if (accessor.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.get().invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property).isPresent()) {
            throw new PropertyNotWritableException(base.getClass().getSimpleName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        boolean known = accessor(base, property).isPresent();
        context.setPropertyResolved(known);
        return known;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Optional<Method> accessor(Object base, Object property) {
        if (!(base instanceof Record)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                accessors.computeIfAbsent(base.getClass(), Records::accessorsOf).get(String.valueOf(property)));
    }

    private static Map<String, Method> accessorsOf(Class<?> type) {
        Map<String, Method> found = new ConcurrentHashMap<>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> {
            component.getAccessor().trySetAccessible();
            found.put(component.getName(), component.getAccessor());
        });
        return found;
    }
}
