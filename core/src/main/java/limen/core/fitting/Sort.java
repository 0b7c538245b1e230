package limen.core.fitting;

import java.util.List;
import java.util.Optional;

/**
 * Units that count the same for every row: single people, or whole groups.
 *
 * @param many how many there are
 * @param legs what one of them adds on each leg; empty where it may not go
 */
public record Sort(int many, List<Optional<Column>> legs) {}
