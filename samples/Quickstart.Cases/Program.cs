// Writes the invented cases that samples/Quickstart reads. Usage: dotnet run --project samples/Quickstart.Cases -c Release -- <output path>
using Quickstart.Cases;

if (args is not [var path])
{
    Console.Error.WriteLine("Give the path of the file to write, e.g. samples/Quickstart/data/cases.jsonl");
    return 2;
}

var tally = new Tally();
var cases = SampleFile.Cases().ToArray();
using (var file = File.Create(path))
{
    SampleFile.Write(file, cases);
}

foreach (var item in cases)
{
    tally.Add(item);
}

foreach (var line in tally.Lines())
{
    Console.WriteLine(line);
}

return 0;
