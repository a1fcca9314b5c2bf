package org.constancy.web.catalog;

import java.util.List;

/**
 * What an offering costs in one market, in words.
 *
 * @param country its code
 * @param recurring what is paid again and again
 * @param once what is paid once
 * @param usage what is paid by use
 * @param inForce since when
 * @param state whether it is sold there, or why not
 * @param tone of the state
 */
public record MarketRow(
        String country,
        List<String> languages,
        List<String> recurring,
        List<String> once,
        List<String> usage,
        String inForce,
        String state,
        String tone) {}
