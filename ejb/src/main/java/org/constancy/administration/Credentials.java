package org.constancy.administration;

/** A member with the password that was made for him: shown once, kept nowhere. */
public record Credentials(Member member, String password) {

    @Override
    public String toString() {
        return "Credentials[" + member.name() + "]";
    }
}
