using System;
using System.IO;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

/// Places a phone order by HttpWebRequest, as the SOAP clients of .NET Framework do: its credentials are sent after a challenge.
static class Order
{
    static int Main()
    {
        string order = File.ReadAllText("order.xml")
            .Replace("@ID@", Guid.NewGuid().ToString())
            .Replace("@SELLER@", Environment.GetEnvironmentVariable("SELLER"))
            .Replace("@SKU@", Environment.GetEnvironmentVariable("SKU"));
        var request = (HttpWebRequest)WebRequest.Create(Environment.GetEnvironmentVariable("SERVER") + "/soap/call-center");
        request.Method = "POST";
        request.ContentType = "text/xml; charset=utf-8";
        request.Headers["SOAPAction"] = "\"https://kramar.ua/soap/call-center/v1/placePhoneOrder\"";
        request.Credentials = new NetworkCredential(
            Environment.GetEnvironmentVariable("TOKEN"), Environment.GetEnvironmentVariable("SECRET"));
        byte[] body = Encoding.UTF8.GetBytes(order);
        using (Stream stream = request.GetRequestStream()) stream.Write(body, 0, body.Length);
        using (WebResponse response = request.GetResponse())
        using (var reader = new StreamReader(response.GetResponseStream(), Encoding.UTF8))
        {
            Console.WriteLine(Regex.Match(reader.ReadToEnd(), "<orderNumber>([0-9]+)<").Groups[1].Value);
            return 0;
        }
    }
}
