using HrdCore.Classification;
using Microsoft.Extensions.Logging;
using Personas;

namespace Cases;

internal sealed class Contact(ILogger logger)
{
    [Sensitive(DataClass.Contact)]
    public string Phone
    {
        get;
        set
        {
            logger.LogInformation("Was {Old}, is {New}", [|field|], [|value|]);
            field = value;
        }
    } = "";
}
