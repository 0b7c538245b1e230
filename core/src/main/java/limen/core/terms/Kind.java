package limen.core.terms;

import java.util.List;
import limen.core.document.Label;
import limen.core.document.Refers;
import limen.core.document.Says;
import limen.core.person.Finding;
import limen.core.person.Sex;
import limen.core.person.Status;
import org.jspecify.annotations.Nullable;

/**
 * A kind of people: every test that is written must be met. Where a part lists several words, one
 * of them is enough.
 *
 * @param name as shown to people
 * @param status what they are under the Conventions
 * @param rank ranks, as the agreement spells them
 * @param finding what a doctor found
 * @param age ages on a stated day
 * @param sex sex
 * @param nationality the Power on which they depend (GC III 122), one per person
 * @param service army, border guard, police, as the agreement spells it
 * @param captured when they were taken
 * @param mark anything else the agreement goes by, as its own word: {@code sentenced}
 * @param anyOf other kinds, of which one is enough
 * @param noneOf other kinds that are left out
 */
@Says("A kind of people: all tests written here must be met; of several words, one is enough.")
public record Kind(
    @Says("A name for people, if the key does not do.") @Nullable Label name,
    @Says("What they are under the Conventions: soldier, civilian, medical …") List<Status> status,
    @Says("Ranks, as the agreement spells them.") List<String> rank,
    @Says("What a doctor found: seriously-wounded, seriously-sick …") List<Finding> finding,
    @Says("Ages, best on a stated day: 18..25 on 2025-06-02.") @Nullable Ages age,
    @Says("female or male.") @Nullable Sex sex,
    @Says("The Power on which they depend.") List<String> nationality,
    @Says("The service they belong to.") List<String> service,
    @Says("When they were taken: before 2024-01-01.") @Nullable Captured captured,
    @Says("Anything else the agreement goes by, in its own word.") List<String> mark,
    @Says("Other kinds, of which one is enough.") @Refers("kind") List<String> anyOf,
    @Says("Other kinds that are left out.") @Refers("kind") List<String> noneOf) {}
