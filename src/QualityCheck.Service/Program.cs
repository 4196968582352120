using QualityCheck.Service;

WebApplication app = await ServiceHost.BuildAsync(args);
await app.RunAsync();
