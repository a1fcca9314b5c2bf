package org.constancy.web.message;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A session that ends with its request, and of which the browser hears nothing. */
final class PassingSession implements HttpSession {

    private final long begun;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final ServletContext context;

    PassingSession(ServletContext context, Instant now) {
        this.context = context;
        begun = now.toEpochMilli();
    }

    @Override
    public long getCreationTime() {
        return begun;
    }

    @Override
    public long getLastAccessedTime() {
        return begun;
    }

    @Override
    public String getId() {
        return "passing";
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        // it is over before any interval could be
    }

    @Override
    public int getMaxInactiveInterval() {
        return 0;
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public void invalidate() {
        attributes.clear();
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
