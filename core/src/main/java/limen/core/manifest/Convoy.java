package limen.core.manifest;

/**
 * What a manifest is of.
 *
 * @param stage name of the stage
 * @param from who gives
 * @param to who receives
 * @param invented whether the people do not exist, which every sheet then says
 */
public record Convoy(String stage, String from, String to, boolean invented) {}
