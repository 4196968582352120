using QualityCheck.Extraction;

namespace QualityCheck.Tests.Extraction;

public sealed class HeadLineTests
{
    [Theory]
    [InlineData("By Ida Storm")]
    [InlineData("4 min read")]
    [InlineData("Von Ida Storm")]
    [InlineData("Ein Gastbeitrag von Ida Storm")]
    [InlineData("Veröffentlicht am 5. März 2024")]
    [InlineData("5. März 2024, 10:30 Uhr")]
    [InlineData("Lesezeit: 4 Minuten")]
    [InlineData("Par Ida Storm")]
    [InlineData("Publié le 5 février 2024")]
    [InlineData("Temps de lecture : 4 min")]
    [InlineData("Por Ida Storm")]
    [InlineData("Publicado el 5 de marzo de 2024")]
    [InlineData("4 min de lectura")]
    [InlineData("Escrito e publicado por Ida Storm")]
    [InlineData("5 de março de 2024")]
    [InlineData("Tempo de leitura: 4 minutos")]
    [InlineData("Di Ida Storm")]
    [InlineData("Pubblicato il 5 marzo 2024")]
    [InlineData("Tempo di lettura: 4 minuti")]
    [InlineData("Door Ida Storm")]
    [InlineData("Geplaatst op 5 maart 2024")]
    [InlineData("Leestijd: 4 minuten")]
    [InlineData("Napisała Ida Storm")]
    [InlineData("Opublikowano 5 marca 2024")]
    [InlineData("Czas czytania: 4 minuty")]
    [InlineData("Автор: Анна Иванова")]
    [InlineData("Опубликовано 5 марта 2024")]
    [InlineData("Время чтения: 4 минуты")]
    [InlineData("公開日：2024年3月5日")]
    [InlineData("この記事は4分で読めます")]
    public void A_line_that_names_author_date_or_reading_time_is_told_in_each_language(string line) =>
        Assert.True(ByLine.Is(line, BlockShape.Of(line)));

    [Theory]
    [InlineData("Von hier aus weiter")]
    [InlineData("Par exemple la drague")]
    [InlineData("Por qué importa el puerto")]
    [InlineData("Di nuovo in porto")]
    [InlineData("Door de haven")]
    [InlineData("Nine days without a ferry")]
    [InlineData("Die Lesezeit lohnt sich an jedem Abend.")]
    public void Other_short_lines_are_not(string line) => Assert.False(ByLine.Is(line, BlockShape.Of(line)));
}
