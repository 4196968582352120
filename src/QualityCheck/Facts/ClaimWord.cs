namespace QualityCheck.Facts;

/// <summary>What a word tells by itself.</summary>
/// <param name="Traits">The traits it stands for.</param>
/// <param name="IsGrammar">Whether it is one of the <see cref="Language.FunctionWords"/>.</param>
internal readonly record struct ClaimWord(ClaimTrait[] Traits, bool IsGrammar);
