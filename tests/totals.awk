# Adds up Qt Test's totals over all programs in CTest's log. A program that ended badly without a
# failure in its totals (a crash, a timeout, a sanitizer's report on the way out) is one failure; one
# that is no Qt Test counts as a single test.

/^Unable to find executable/ { failed++; totals = 1 }

/^Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/ {
    totals = 1
    passed += $2
    failures += $4
    skipped += $6
}

/^Test Passed\.$/ { good = 1 }

/^"[^"]*" end time: / {
    if (good && !totals) passed++
    if (!good && !failures) failures = 1
    failed += failures
    programs++
    good = totals = failures = 0
}

END {
    printf "%d passed, %d failed", passed, failed
    if (skipped) printf ", %d skipped", skipped
    printf "\n"
    exit failed > 0 || programs == 0
}
