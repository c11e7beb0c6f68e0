package dev.shortlist.match;

import dev.shortlist.match.RoleFit.Worked;
import dev.shortlist.resume.profile.Profile;
import java.util.BitSet;

/**
 * What a job sees of a profile.
 *
 * @param excluded the places, in the profile's list, of passages that show nothing
 * @param worked what speaks for the role
 * @param findings what speaks for the requirements
 */
record Seen(Profile profile, BitSet excluded, Worked worked, Findings findings) {}
