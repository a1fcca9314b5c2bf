package org.constancy.web.today;

import java.io.Serializable;

/** Why a customer is due, in words; the tone tints the first of a row. */
public record DueReason(String code, String tone, String text) implements Serializable {}
