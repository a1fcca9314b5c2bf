package org.constancy.kernel;

/** What a reference may be bound to. */
record Target(Shape<?> shape, String id, String name) {

    String href() {
        return Stored.HERE + shape.path() + "/" + id;
    }
}
